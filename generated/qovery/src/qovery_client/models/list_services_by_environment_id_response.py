from typing import Annotated, TypeAlias

from pydantic import Field

from .._runtime import Model
from .agentic_workflow_response import AgenticWorkflowResponse
from .application import Application
from .argocd_app_response import ArgocdAppResponse
from .container_response import ContainerResponse
from .database import Database
from .helm_response import HelmResponse
from .job_response import JobResponse
from .terraform_response import TerraformResponse

ListServicesByEnvironmentIdResponseResult: TypeAlias = Annotated[
    Application
    | ContainerResponse
    | Database
    | HelmResponse
    | JobResponse
    | TerraformResponse
    | ArgocdAppResponse
    | AgenticWorkflowResponse,
    Field(discriminator="service_type"),
]


class ListServicesByEnvironmentIdResponse(Model):
    results: list[ListServicesByEnvironmentIdResponseResult] | None = None
