from uuid import UUID

from .._runtime import Model


class BlueprintResponse(Model):
    catalog_url: str
    environment_id: UUID
    id: UUID
    tag: str
