from datetime import datetime
from uuid import UUID

from .._runtime import Model


class McpServerResponse(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime
    name: str
    description: str
    url: str
    header_names: list[str]
