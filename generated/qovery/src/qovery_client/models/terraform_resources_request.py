from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime import Model


class TerraformResourcesRequest(Model):
    execution_id: Annotated[str, Field(alias="executionId")]
    resources_json: Annotated[str, Field(alias="resourcesJson")]
    terraform_id: Annotated[UUID, Field(alias="terraformId")]
