from typing import TypeAlias

from .._runtime import Model


class RepositoryRelation(Model):
    """A repository at a source provider."""

    full_name: str
    """Name of the repository with its owner: `owner/name`."""

    html_url: str
    """Page of the repository at the source provider."""

    name: str
    user_name: str
    """Name of the account at the source provider."""


RepositoryList: TypeAlias = list[RepositoryRelation]
