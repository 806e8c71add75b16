from .._runtime import Model
from .resource_id_list import ResourceIdList


class SshKeyDeploy(Model):
    servers: ResourceIdList | None = None
