from .._runtime import Model


class AttachServiceToDeploymentStageRequest(Model):
    is_skipped: bool | None = None
