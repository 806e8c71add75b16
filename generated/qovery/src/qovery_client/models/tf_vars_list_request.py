from .._runtime import Model
from .application_git_repository_request import ApplicationGitRepositoryRequest
from .tf_vars_discovery_mode import TfVarsDiscoveryMode


class TfVarsListRequest(Model):
    git_repository: ApplicationGitRepositoryRequest
    mode: TfVarsDiscoveryMode
