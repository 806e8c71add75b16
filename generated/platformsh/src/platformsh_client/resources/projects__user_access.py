"""Projects, user access."""

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
    from collections.abc import Sequence
    from uuid import UUID

    from .. import types

_LIST: Operation[models.UserProjectAccess] = Operation(
    id="list-project-user-access",
    method="GET",
    path="/projects/{project_id}/user-access",
    result=lambda: models.ListProjectUserAccessResponse,
    also="application/problem+json",
    paging=pages.HalLink(next=("_links", "next", "href"), items=("items",)),
)

_GET: Operation[models.UserProjectAccess] = Operation(
    id="get-project-user-access",
    method="GET",
    path="/projects/{project_id}/user-access/{user_id}",
    result=lambda: models.UserProjectAccess,
    also="application/problem+json",
)

_UPDATE: Operation[None] = Operation(
    id="update-project-user-access",
    method="PATCH",
    path="/projects/{project_id}/user-access/{user_id}",
    body="application/json",
    decode="none",
    also="application/problem+json",
)

_GRANT: Operation[None] = Operation(
    id="grant-project-user-access",
    method="POST",
    path="/projects/{project_id}/user-access",
    body="application/json",
    decode="none",
    also="application/problem+json",
)

_REMOVE: Operation[None] = Operation(
    id="remove-project-user-access",
    method="DELETE",
    path="/projects/{project_id}/user-access/{user_id}",
    decode="none",
    also="application/problem+json",
)


class ProjectsUserAccess(Resource):
    """Projects, user access."""

    def list(
        self,
        project_id: str,
        *,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: str | Omit = omit,
    ) -> Pager[models.UserProjectAccess]:
        """List project user access.

        `GET /projects/{project_id}/user-access` returns every `UserProjectAccess`.

        Args:
            project_id: Id of the project.
            page_size: Items on a page. 1 to 200.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return self._pages(
            _LIST,
            path={"project_id": project_id},
            query={
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    def get(self, project_id: str, user_id: UUID | str) -> models.UserProjectAccess:
        """Get project user access.

        `GET /projects/{project_id}/user-access/{user_id}` returns `UserProjectAccess`.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"project_id": project_id, "user_id": user_id})

    def update(
        self,
        project_id: str,
        user_id: UUID | str,
        *,
        permissions: types.ProjectPermissions,
    ) -> None:
        """Update project user access.

        `PATCH /projects/{project_id}/user-access/{user_id}` returns nothing.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"project_id": project_id, "user_id": user_id},
            body={"permissions": permissions},
        )

    def grant(
        self, project_id: str, *, body: Sequence[types.GrantProjectUserAccessRequestItem]
    ) -> None:
        """Grant project user access.

        `POST /projects/{project_id}/user-access` returns nothing.

        Args:
            project_id: Id of the project.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), ConflictError (409).
        """
        return self._call(_GRANT, path={"project_id": project_id}, body=body)

    def remove(self, project_id: str, user_id: UUID | str) -> None:
        """Remove project user access.

        `DELETE /projects/{project_id}/user-access/{user_id}` returns nothing.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_REMOVE, path={"project_id": project_id, "user_id": user_id})


class AsyncProjectsUserAccess(AsyncResource):
    """Projects, user access."""

    def list(
        self,
        project_id: str,
        *,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: str | Omit = omit,
    ) -> AsyncPager[models.UserProjectAccess]:
        """List project user access.

        `GET /projects/{project_id}/user-access` returns every `UserProjectAccess`.

        Args:
            project_id: Id of the project.
            page_size: Items on a page. 1 to 200.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return self._pages(
            _LIST,
            path={"project_id": project_id},
            query={
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    async def get(self, project_id: str, user_id: UUID | str) -> models.UserProjectAccess:
        """Get project user access.

        `GET /projects/{project_id}/user-access/{user_id}` returns `UserProjectAccess`.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"project_id": project_id, "user_id": user_id})

    async def update(
        self,
        project_id: str,
        user_id: UUID | str,
        *,
        permissions: types.ProjectPermissions,
    ) -> None:
        """Update project user access.

        `PATCH /projects/{project_id}/user-access/{user_id}` returns nothing.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"project_id": project_id, "user_id": user_id},
            body={"permissions": permissions},
        )

    async def grant(
        self, project_id: str, *, body: Sequence[types.GrantProjectUserAccessRequestItem]
    ) -> None:
        """Grant project user access.

        `POST /projects/{project_id}/user-access` returns nothing.

        Args:
            project_id: Id of the project.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), ConflictError (409).
        """
        return await self._call(_GRANT, path={"project_id": project_id}, body=body)

    async def remove(self, project_id: str, user_id: UUID | str) -> None:
        """Remove project user access.

        `DELETE /projects/{project_id}/user-access/{user_id}` returns nothing.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_REMOVE, path={"project_id": project_id, "user_id": user_id})
