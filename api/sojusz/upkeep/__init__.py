"""What an operator's commands do with the database file, while the server runs or in its place."""
