from datetime import datetime
from typing import Any
from uuid import UUID

from .._runtime import Model
from .terraform_resource_response_mode import TerraformResourceResponseMode


class TerraformResourceResponse(Model):
    id: UUID
    resource_type: str
    name: str
    address: str
    provider: str
    mode: TerraformResourceResponseMode
    attributes: dict[str, Any]
    extracted_at: datetime
