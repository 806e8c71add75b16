"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class BitbucketServerIntegrationCreateInputDict(TypedDict):
    """`BitbucketServerIntegrationCreateInput` by the names of the wire."""

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
