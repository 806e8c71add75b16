from typing import TypeAlias

from .agentic_workflow_response import AgenticWorkflowResponse
from .application import Application
from .argocd_app_response import ArgocdAppResponse
from .container_response import ContainerResponse
from .database import Database
from .helm_response import HelmResponse
from .job_response import JobResponse
from .terraform_response import TerraformResponse

ListServicesByEnvironmentIdResponseResult: TypeAlias = (
    Application
    | ContainerResponse
    | Database
    | HelmResponse
    | JobResponse
    | TerraformResponse
    | ArgocdAppResponse
    | AgenticWorkflowResponse
)
