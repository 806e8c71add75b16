"""`python -m generator` is `clientsmith`."""

from generator.cli import main

if __name__ == "__main__":
    main()
