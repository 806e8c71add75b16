from uuid import UUID

from .._runtime import Model


class Country(Model):
    long_name: str | None = None
    short_name: str | None = None
    uuid: UUID | None = None
