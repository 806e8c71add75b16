from uuid import UUID

from .._runtime import Model


class LegacyBaseProject(Model):
    uuid: UUID | None = None
    name: str | None = None
    short_name: str | None = None
    short_description_html: str | None = None
    order: int | None = None
    identifier: str | None = None
    is_public: bool | None = None
