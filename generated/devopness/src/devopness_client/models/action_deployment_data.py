from .._runtime import Model
from .action_deployment_commit import ActionDeploymentCommit
from .action_deployment_content import ActionDeploymentContent


class ActionDeploymentData(Model):
    release_name: str
    commit: ActionDeploymentCommit
    deployment: ActionDeploymentContent
