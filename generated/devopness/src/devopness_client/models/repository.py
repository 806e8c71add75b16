from typing import TypeAlias

from .._runtime import Model
from .source_provider_name import SourceProviderName


class Commit(Model):
    author_email: str
    """Email address of the commit's author."""

    author_name: str
    """Who wrote the commit."""

    committed_at: str
    """When the commit was submitted."""

    hash: str
    """Full hash of the commit."""

    message: str
    """Message of the commit."""

    provider: SourceProviderName
    repository: str
    """Name of the repository with its owner: `owner/name`."""

    url: str
    """Page of the commit at the source provider."""


class RepositoryBranch(Model):
    commit: Commit
    name: str
    repo_full_name: str
    """Name of the repository with its owner: `owner/name`."""


RepositoryBranchList: TypeAlias = list[RepositoryBranch]


class RepositoryTagCommit(Model):
    hash: str
    """Full hash of the commit."""

    url: str
    """Page of the commit at the source provider."""


class RepositoryTag(Model):
    commit: RepositoryTagCommit
    name: str


RepositoryTagList: TypeAlias = list[RepositoryTag]


class Repository(Model):
    """A repository at a source provider."""

    branches: RepositoryBranchList
    full_name: str
    """Name of the repository with its owner: `owner/name`."""

    html_url: str
    """Page of the repository at the source provider."""

    name: str
    tags: RepositoryTagList
    user_name: str
    """Name of the account at the source provider."""
