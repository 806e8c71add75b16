from .._runtime import Model
from .bitbucket_integration_create_input_addon_credentials import (
    BitbucketIntegrationCreateInputAddonCredentials,
)
from .bitbucket_integration_create_input_app_credentials import (
    BitbucketIntegrationCreateInputAppCredentials,
)
from .bitbucket_integration_create_input_environment_init_resources import (
    BitbucketIntegrationCreateInputEnvironmentInitResources,
)


class BitbucketIntegrationCreateInput(Model):
    addon_credentials: BitbucketIntegrationCreateInputAddonCredentials | None = None
    app_credentials: BitbucketIntegrationCreateInputAppCredentials | None = None
    build_pull_requests: bool | None = None
    environment_init_resources: BitbucketIntegrationCreateInputEnvironmentInitResources | None = (
        None
    )
    fetch_branches: bool | None = None
    prune_branches: bool | None = None
    pull_requests_clone_parent_data: bool | None = None
    repository: str
    resync_pull_requests: bool | None = None
    type: str
