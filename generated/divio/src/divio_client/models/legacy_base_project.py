from uuid import UUID

from .._runtime import Model


class LegacyBaseProject(Model):
    identifier: str | None = None
    is_public: bool | None = None
    name: str | None = None
    order: int | None = None
    short_description_html: str | None = None
    short_name: str | None = None
    uuid: UUID | None = None
