"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class GithubIntegrationCreateInputDict(TypedDict):
    """`GithubIntegrationCreateInput` by the names of the wire."""

    base_url: NotRequired[str | None]

    build_draft_pull_requests: NotRequired[bool]

    build_pull_requests: NotRequired[bool]

    build_pull_requests_post_merge: NotRequired[bool]

    environment_init_resources: NotRequired[
        types.GithubIntegrationCreateInputEnvironmentInitResources
    ]

    fetch_branches: NotRequired[bool]

    prune_branches: NotRequired[bool]

    pull_requests_clone_parent_data: NotRequired[bool]

    repository: str

    token: str

    type: str


GithubIntegrationCreateInput: TypeAlias = (
    models.GithubIntegrationCreateInput | GithubIntegrationCreateInputDict
)
