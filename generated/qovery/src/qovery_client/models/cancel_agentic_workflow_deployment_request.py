from .._runtime import Model


class CancelAgenticWorkflowDeploymentRequest(Model):
    force_cancel: bool | None = None
