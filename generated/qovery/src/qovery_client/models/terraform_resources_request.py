from uuid import UUID

from pydantic import Field

from .._runtime import Model


class TerraformResourcesRequest(Model):
    execution_id: str = Field(alias="executionId")
    resources_json: str = Field(alias="resourcesJson")
    terraform_id: UUID = Field(alias="terraformId")
