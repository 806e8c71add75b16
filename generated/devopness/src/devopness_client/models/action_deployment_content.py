from .._runtime import Model
from .deployment_type import DeploymentType
from .source_type import SourceType


class ActionDeploymentContent(Model):
    type: DeploymentType
    source_type: SourceType
    source_ref: str
    repository: str
    provider_name: str
    pipeline_id: int
