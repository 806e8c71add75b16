from uuid import UUID

from .._runtime import Model


class LegacyBaseProject(Model):
    identifier: str | None = None
    is_public: bool | None = None
    """Whether it is open to everyone."""

    name: str | None = None
    order: int | None = None
    """Position in the order."""

    short_description_html: str | None = None
    """Short description as HTML."""

    short_name: str | None = None
    uuid: UUID | None = None
