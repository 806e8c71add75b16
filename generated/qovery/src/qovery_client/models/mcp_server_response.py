from datetime import datetime
from uuid import UUID

from .._runtime import Model


class McpServerResponse(Model):
    created_at: datetime
    id: UUID
    updated_at: datetime
    description: str
    header_names: list[str]
    name: str
    url: str
