"""Runs the revisions on the connection that sojusz.migrate hands over, all in one transaction."""

from alembic import context

context.configure(connection=context.config.attributes["bound"], transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
