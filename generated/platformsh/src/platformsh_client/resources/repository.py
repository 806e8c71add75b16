"""Repository."""

from __future__ import annotations

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Operation,
    Pager,
    Resource,
    pages,
)

_GET_BLOB: Operation[models.Blob] = Operation(
    id="get-projects-git-blobs",
    method="GET",
    path="/projects/{projectId}/git/blobs/{repositoryBlobId}",
    result=lambda: models.Blob,
)

_GET_COMMIT: Operation[models.Commit] = Operation(
    id="get-projects-git-commits",
    method="GET",
    path="/projects/{projectId}/git/commits/{repositoryCommitId}",
    result=lambda: models.Commit,
)

_GET_REF: Operation[models.Ref] = Operation(
    id="get-projects-git-refs",
    method="GET",
    path="/projects/{projectId}/git/refs/{repositoryRefId}",
    result=lambda: models.Ref,
)

_GET_TREE: Operation[models.Tree] = Operation(
    id="get-projects-git-trees",
    method="GET",
    path="/projects/{projectId}/git/trees/{repositoryTreeId}",
    result=lambda: models.Tree,
)

_LIST_REFS: Operation[models.Ref] = Operation(
    id="list-projects-git-refs",
    method="GET",
    path="/projects/{projectId}/git/refs",
    result=lambda: models.RefCollection,
    paging=pages.Whole(items=()),
)


class Repository(Resource):
    """Repository."""

    def get_blob(self, project_id: str, repository_blob_id: str) -> models.Blob:
        """Get projects git blobs.

        `GET /projects/{projectId}/git/blobs/{repositoryBlobId}` returns `Blob`.

        Args:
            project_id: Id of the project.
            repository_blob_id: Id of the repository blob.
        """
        return self._call(
            _GET_BLOB, path={"projectId": project_id, "repositoryBlobId": repository_blob_id}
        )

    def get_commit(self, project_id: str, repository_commit_id: str) -> models.Commit:
        """Get projects git commits.

        `GET /projects/{projectId}/git/commits/{repositoryCommitId}` returns `Commit`.

        Args:
            project_id: Id of the project.
            repository_commit_id: Id of the repository commit.
        """
        return self._call(
            _GET_COMMIT, path={"projectId": project_id, "repositoryCommitId": repository_commit_id}
        )

    def get_ref(self, project_id: str, repository_ref_id: str) -> models.Ref:
        """Get projects git refs.

        `GET /projects/{projectId}/git/refs/{repositoryRefId}` returns `Ref`.

        Args:
            project_id: Id of the project.
            repository_ref_id: Id of the repository ref.
        """
        return self._call(
            _GET_REF, path={"projectId": project_id, "repositoryRefId": repository_ref_id}
        )

    def get_tree(self, project_id: str, repository_tree_id: str) -> models.Tree:
        """Get projects git trees.

        `GET /projects/{projectId}/git/trees/{repositoryTreeId}` returns `Tree`.

        Args:
            project_id: Id of the project.
            repository_tree_id: Id of the repository tree.
        """
        return self._call(
            _GET_TREE, path={"projectId": project_id, "repositoryTreeId": repository_tree_id}
        )

    def list_refs(self, project_id: str) -> Pager[models.Ref]:
        """List projects git refs.

        `GET /projects/{projectId}/git/refs` returns every `Ref`.

        Args:
            project_id: Id of the project.
        """
        return self._pages(_LIST_REFS, path={"projectId": project_id})


class AsyncRepository(AsyncResource):
    """Repository."""

    async def get_blob(self, project_id: str, repository_blob_id: str) -> models.Blob:
        """Get projects git blobs.

        `GET /projects/{projectId}/git/blobs/{repositoryBlobId}` returns `Blob`.

        Args:
            project_id: Id of the project.
            repository_blob_id: Id of the repository blob.
        """
        return await self._call(
            _GET_BLOB, path={"projectId": project_id, "repositoryBlobId": repository_blob_id}
        )

    async def get_commit(self, project_id: str, repository_commit_id: str) -> models.Commit:
        """Get projects git commits.

        `GET /projects/{projectId}/git/commits/{repositoryCommitId}` returns `Commit`.

        Args:
            project_id: Id of the project.
            repository_commit_id: Id of the repository commit.
        """
        return await self._call(
            _GET_COMMIT, path={"projectId": project_id, "repositoryCommitId": repository_commit_id}
        )

    async def get_ref(self, project_id: str, repository_ref_id: str) -> models.Ref:
        """Get projects git refs.

        `GET /projects/{projectId}/git/refs/{repositoryRefId}` returns `Ref`.

        Args:
            project_id: Id of the project.
            repository_ref_id: Id of the repository ref.
        """
        return await self._call(
            _GET_REF, path={"projectId": project_id, "repositoryRefId": repository_ref_id}
        )

    async def get_tree(self, project_id: str, repository_tree_id: str) -> models.Tree:
        """Get projects git trees.

        `GET /projects/{projectId}/git/trees/{repositoryTreeId}` returns `Tree`.

        Args:
            project_id: Id of the project.
            repository_tree_id: Id of the repository tree.
        """
        return await self._call(
            _GET_TREE, path={"projectId": project_id, "repositoryTreeId": repository_tree_id}
        )

    def list_refs(self, project_id: str) -> AsyncPager[models.Ref]:
        """List projects git refs.

        `GET /projects/{projectId}/git/refs` returns every `Ref`.

        Args:
            project_id: Id of the project.
        """
        return self._pages(_LIST_REFS, path={"projectId": project_id})
