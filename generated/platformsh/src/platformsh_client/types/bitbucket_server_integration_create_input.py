"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class BitbucketServerIntegrationCreateInputDict(TypedDict):
    """`BitbucketServerIntegrationCreateInput` with the property names used in JSON."""

    build_pull_requests: NotRequired[bool]

    environment_init_resources: NotRequired[
        types.BitbucketServerIntegrationCreateInputEnvironmentInitResources
    ]

    fetch_branches: NotRequired[bool]

    project: str

    prune_branches: NotRequired[bool]

    pull_requests_clone_parent_data: NotRequired[bool]

    repository: str

    token: str

    type: str

    url: str

    username: str


BitbucketServerIntegrationCreateInput: TypeAlias = (
    models.BitbucketServerIntegrationCreateInput | BitbucketServerIntegrationCreateInputDict
)
