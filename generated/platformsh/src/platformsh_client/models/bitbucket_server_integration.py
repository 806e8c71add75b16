from datetime import datetime

from .._runtime import Model
from .bitbucket_server_integration_environment_init_resources import (
    BitbucketServerIntegrationEnvironmentInitResources,
)


class BitbucketServerIntegration(Model):
    id: str | None = None
    created_at: datetime | None
    updated_at: datetime | None
    type: str
    role: str
    fetch_branches: bool
    prune_branches: bool
    environment_init_resources: BitbucketServerIntegrationEnvironmentInitResources
    url: str
    username: str
    project: str
    repository: str
    build_pull_requests: bool
    pull_requests_clone_parent_data: bool
