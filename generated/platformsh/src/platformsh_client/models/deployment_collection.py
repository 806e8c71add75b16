from typing import TypeAlias

from .deployment import Deployment

DeploymentCollection: TypeAlias = list[Deployment]
