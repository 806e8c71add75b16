from .._runtime import Model


class ProjectSettingsGitServer(Model):
    push_size_hard_limit: int
