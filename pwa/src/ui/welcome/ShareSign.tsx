/** As Safari draws it: a square, open at the top, with an arrow out of it. The words beside it say the same. */
export const ShareSign = () => (
  <svg class="share-sign" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M8 9H5v12h14V9h-3M12 15V2M8 6l4-4 4 4" />
  </svg>
)
