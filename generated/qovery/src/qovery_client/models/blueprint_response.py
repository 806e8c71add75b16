from uuid import UUID

from .._runtime import Model


class BlueprintResponse(Model):
    id: UUID
    catalog_url: str
    tag: str
    environment_id: UUID
