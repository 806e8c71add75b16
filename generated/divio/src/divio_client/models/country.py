from uuid import UUID

from .._runtime import Model


class Country(Model):
    long_name: str | None = None
    """Name of the country in full."""

    short_name: str | None = None
    uuid: UUID | None = None
