from uuid import UUID

from .._runtime import Model


class Country(Model):
    uuid: UUID | None = None
    short_name: str | None = None
    long_name: str | None = None
