from .._runtime import Model


class ProjectSettingsBuildResources(Model):
    cpu: float
    memory: int
