"""`python -m clientsmith` is `clientsmith`."""

from clientsmith.cli import main

if __name__ == "__main__":
    main()
