"""Organizations, git repositories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Omit,
    Operation,
    Pager,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from uuid import UUID

_LIST_BITBUCKET: Operation[models.GitRepository] = Operation(
    id="getOrganizationBitbucketRepositories",
    method="GET",
    path="/organization/{organizationId}/account/bitbucket/repository",
    result=lambda: models.GitRepositoryResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_BITBUCKET_BRANCHES: Operation[models.GitRepositoryBranch] = Operation(
    id="getOrganizationBitbucketRepositoryBranches",
    method="GET",
    path="/organization/{organizationId}/account/bitbucket/repository/branch",
    result=lambda: models.GitRepositoryBranchResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_GITHUB: Operation[models.GitRepository] = Operation(
    id="getOrganizationGithubRepositories",
    method="GET",
    path="/organization/{organizationId}/account/github/repository",
    result=lambda: models.GitRepositoryResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_GITHUB_BRANCHES: Operation[models.GitRepositoryBranch] = Operation(
    id="getOrganizationGithubRepositoryBranches",
    method="GET",
    path="/organization/{organizationId}/account/github/repository/branch",
    result=lambda: models.GitRepositoryBranchResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_GITLAB: Operation[models.GitRepository] = Operation(
    id="getOrganizationGitlabRepositories",
    method="GET",
    path="/organization/{organizationId}/account/gitlab/repository",
    result=lambda: models.GitRepositoryResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_GITLAB_BRANCHES: Operation[models.GitRepositoryBranch] = Operation(
    id="getOrganizationGitlabRepositoryBranches",
    method="GET",
    path="/organization/{organizationId}/account/gitlab/repository/branch",
    result=lambda: models.GitRepositoryBranchResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_PROVIDER_ACCOUNTS: Operation[models.GitAuthProvider] = Operation(
    id="getOrganizationGitProviderAccount",
    method="GET",
    path="/organization/{organizationId}/account/gitAuthProvider",
    result=lambda: models.GitAuthProviderResponseList,
    paging=pages.Whole(items=("results",)),
)


class OrganizationsGitRepositories(Resource):
    """Organizations, git repositories."""

    def list_bitbucket(
        self, organization_id: UUID | str, *, git_token_id: UUID | str | Omit = omit
    ) -> Pager[models.GitRepository]:
        """Get organization bitbucket repositories.

        `GET /organization/{organizationId}/account/bitbucket/repository` returns every
        `GitRepository`.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token with which the repository is read.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(
            _LIST_BITBUCKET,
            path={"organizationId": organization_id},
            query={"gitTokenId": git_token_id},
        )

    def list_bitbucket_branches(
        self,
        organization_id: UUID | str,
        *,
        name: str | Omit = omit,
        git_token_id: UUID | str | Omit = omit,
    ) -> Pager[models.GitRepositoryBranch]:
        """Get organization bitbucket repository branches.

        `GET /organization/{organizationId}/account/bitbucket/repository/branch` returns every
        `GitRepositoryBranch`.

        Args:
            organization_id: Id of the organization.
            name: Name of the repository, with its owner.
            git_token_id: Id of the Git token with which the repository is read.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(
            _LIST_BITBUCKET_BRANCHES,
            path={"organizationId": organization_id},
            query={"name": name, "gitTokenId": git_token_id},
        )

    def list_github(
        self, organization_id: UUID | str, *, git_token_id: UUID | str | Omit = omit
    ) -> Pager[models.GitRepository]:
        """Get organization github repositories.

        `GET /organization/{organizationId}/account/github/repository` returns every
        `GitRepository`.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token with which the repository is read.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(
            _LIST_GITHUB,
            path={"organizationId": organization_id},
            query={"gitTokenId": git_token_id},
        )

    def list_github_branches(
        self,
        organization_id: UUID | str,
        *,
        name: str | Omit = omit,
        git_token_id: UUID | str | Omit = omit,
    ) -> Pager[models.GitRepositoryBranch]:
        """Get organization github repository branches.

        `GET /organization/{organizationId}/account/github/repository/branch` returns every
        `GitRepositoryBranch`.

        Args:
            organization_id: Id of the organization.
            name: Name of the repository, with its owner.
            git_token_id: Id of the Git token with which the repository is read.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(
            _LIST_GITHUB_BRANCHES,
            path={"organizationId": organization_id},
            query={"name": name, "gitTokenId": git_token_id},
        )

    def list_gitlab(
        self, organization_id: UUID | str, *, git_token_id: UUID | str | Omit = omit
    ) -> Pager[models.GitRepository]:
        """Get organization gitlab repositories.

        `GET /organization/{organizationId}/account/gitlab/repository` returns every
        `GitRepository`.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token with which the repository is read.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(
            _LIST_GITLAB,
            path={"organizationId": organization_id},
            query={"gitTokenId": git_token_id},
        )

    def list_gitlab_branches(
        self,
        organization_id: UUID | str,
        *,
        name: str | Omit = omit,
        git_token_id: UUID | str | Omit = omit,
    ) -> Pager[models.GitRepositoryBranch]:
        """Get organization gitlab repository branches.

        `GET /organization/{organizationId}/account/gitlab/repository/branch` returns every
        `GitRepositoryBranch`.

        Args:
            organization_id: Id of the organization.
            name: Name of the repository, with its owner.
            git_token_id: Id of the Git token with which the repository is read.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(
            _LIST_GITLAB_BRANCHES,
            path={"organizationId": organization_id},
            query={"name": name, "gitTokenId": git_token_id},
        )

    def list_provider_accounts(self, organization_id: UUID | str) -> Pager[models.GitAuthProvider]:
        """Get organization git provider account.

        `GET /organization/{organizationId}/account/gitAuthProvider` returns every
        `GitAuthProvider`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(_LIST_PROVIDER_ACCOUNTS, path={"organizationId": organization_id})


class AsyncOrganizationsGitRepositories(AsyncResource):
    """Organizations, git repositories."""

    def list_bitbucket(
        self, organization_id: UUID | str, *, git_token_id: UUID | str | Omit = omit
    ) -> AsyncPager[models.GitRepository]:
        """Get organization bitbucket repositories.

        `GET /organization/{organizationId}/account/bitbucket/repository` returns every
        `GitRepository`.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token with which the repository is read.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(
            _LIST_BITBUCKET,
            path={"organizationId": organization_id},
            query={"gitTokenId": git_token_id},
        )

    def list_bitbucket_branches(
        self,
        organization_id: UUID | str,
        *,
        name: str | Omit = omit,
        git_token_id: UUID | str | Omit = omit,
    ) -> AsyncPager[models.GitRepositoryBranch]:
        """Get organization bitbucket repository branches.

        `GET /organization/{organizationId}/account/bitbucket/repository/branch` returns every
        `GitRepositoryBranch`.

        Args:
            organization_id: Id of the organization.
            name: Name of the repository, with its owner.
            git_token_id: Id of the Git token with which the repository is read.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(
            _LIST_BITBUCKET_BRANCHES,
            path={"organizationId": organization_id},
            query={"name": name, "gitTokenId": git_token_id},
        )

    def list_github(
        self, organization_id: UUID | str, *, git_token_id: UUID | str | Omit = omit
    ) -> AsyncPager[models.GitRepository]:
        """Get organization github repositories.

        `GET /organization/{organizationId}/account/github/repository` returns every
        `GitRepository`.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token with which the repository is read.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(
            _LIST_GITHUB,
            path={"organizationId": organization_id},
            query={"gitTokenId": git_token_id},
        )

    def list_github_branches(
        self,
        organization_id: UUID | str,
        *,
        name: str | Omit = omit,
        git_token_id: UUID | str | Omit = omit,
    ) -> AsyncPager[models.GitRepositoryBranch]:
        """Get organization github repository branches.

        `GET /organization/{organizationId}/account/github/repository/branch` returns every
        `GitRepositoryBranch`.

        Args:
            organization_id: Id of the organization.
            name: Name of the repository, with its owner.
            git_token_id: Id of the Git token with which the repository is read.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(
            _LIST_GITHUB_BRANCHES,
            path={"organizationId": organization_id},
            query={"name": name, "gitTokenId": git_token_id},
        )

    def list_gitlab(
        self, organization_id: UUID | str, *, git_token_id: UUID | str | Omit = omit
    ) -> AsyncPager[models.GitRepository]:
        """Get organization gitlab repositories.

        `GET /organization/{organizationId}/account/gitlab/repository` returns every
        `GitRepository`.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token with which the repository is read.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(
            _LIST_GITLAB,
            path={"organizationId": organization_id},
            query={"gitTokenId": git_token_id},
        )

    def list_gitlab_branches(
        self,
        organization_id: UUID | str,
        *,
        name: str | Omit = omit,
        git_token_id: UUID | str | Omit = omit,
    ) -> AsyncPager[models.GitRepositoryBranch]:
        """Get organization gitlab repository branches.

        `GET /organization/{organizationId}/account/gitlab/repository/branch` returns every
        `GitRepositoryBranch`.

        Args:
            organization_id: Id of the organization.
            name: Name of the repository, with its owner.
            git_token_id: Id of the Git token with which the repository is read.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(
            _LIST_GITLAB_BRANCHES,
            path={"organizationId": organization_id},
            query={"name": name, "gitTokenId": git_token_id},
        )

    def list_provider_accounts(
        self, organization_id: UUID | str
    ) -> AsyncPager[models.GitAuthProvider]:
        """Get organization git provider account.

        `GET /organization/{organizationId}/account/gitAuthProvider` returns every
        `GitAuthProvider`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(_LIST_PROVIDER_ACCOUNTS, path={"organizationId": organization_id})
