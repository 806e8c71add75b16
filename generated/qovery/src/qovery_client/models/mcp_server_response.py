from uuid import UUID

from .._runtime import DateTime, Model


class McpServerResponse(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime
    description: str
    header_names: list[str]
    name: str
    url: str
