from .._runtime import Model


class EnvironmentSizingWorkerResources(Model):
    profile_size: str | None
