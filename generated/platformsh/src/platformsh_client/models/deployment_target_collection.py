from typing import TypeAlias

from .deployment_target import DeploymentTarget

DeploymentTargetCollection: TypeAlias = list[DeploymentTarget]
