from datetime import datetime
from typing import Any
from uuid import UUID

from .._runtime import Model
from .terraform_resource_response_mode import TerraformResourceResponseMode


class TerraformResourceResponse(Model):
    address: str
    attributes: dict[str, Any]
    extracted_at: datetime
    id: UUID
    mode: TerraformResourceResponseMode
    name: str
    provider: str
    resource_type: str
