from .._runtime import Model
from .deployment_access_item_role import DeploymentAccessItemRole


class DeploymentAccessItem(Model):
    entity_id: str
    role: DeploymentAccessItemRole
