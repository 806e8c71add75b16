from .._runtime import Model
from .deployment_type import DeploymentType
from .source_type import SourceType


class ActionDeploymentContent(Model):
    pipeline_id: int
    provider_name: str
    repository: str
    source_ref: str
    source_type: SourceType
    type: DeploymentType
