from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model, OpenStrEnum


class TerraformResourceResponseMode(OpenStrEnum):
    MANAGED = "managed"
    DATA = "data"


class TerraformResourceResponse(Model):
    address: str
    attributes: dict[str, Any]
    extracted_at: DateTime
    id: UUID
    mode: TerraformResourceResponseMode
    name: str
    provider: str
    resource_type: str


class TerraformResourcesResponse(Model):
    results: list[TerraformResourceResponse]
