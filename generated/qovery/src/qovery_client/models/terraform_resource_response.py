from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model
from .terraform_resource_response_mode import TerraformResourceResponseMode


class TerraformResourceResponse(Model):
    address: str
    attributes: dict[str, Any]
    extracted_at: DateTime
    id: UUID
    mode: TerraformResourceResponseMode
    name: str
    provider: str
    resource_type: str
