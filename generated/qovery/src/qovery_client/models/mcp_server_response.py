from uuid import UUID

from .._runtime import DateTime, Model


class McpServerResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime
    """When it was last changed."""

    description: str
    header_names: list[str]
    name: str
    url: str
