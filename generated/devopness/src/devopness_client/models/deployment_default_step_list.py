from typing import TypeAlias

from .deployment_default_step import DeploymentDefaultStep

DeploymentDefaultStepList: TypeAlias = list[DeploymentDefaultStep]
