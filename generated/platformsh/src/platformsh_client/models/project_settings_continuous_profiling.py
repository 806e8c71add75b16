from .._runtime import Model


class ProjectSettingsContinuousProfiling(Model):
    supported_runtimes: list[str]
