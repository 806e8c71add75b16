"""Users, project access."""

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
    id="list-user-project-access",
    method="GET",
    path="/users/{user_id}/project-access",
    result=lambda: models.ListUserProjectAccessResponse,
    also="application/problem+json",
    paging=pages.HalLink(next=("_links", "next", "href"), items=("items",)),
)

_GET: Operation[models.UserProjectAccess] = Operation(
    id="get-user-project-access",
    method="GET",
    path="/users/{user_id}/project-access/{project_id}",
    result=lambda: models.UserProjectAccess,
    also="application/problem+json",
)

_UPDATE: Operation[None] = Operation(
    id="update-user-project-access",
    method="PATCH",
    path="/users/{user_id}/project-access/{project_id}",
    body="application/json",
    decode="none",
    also="application/problem+json",
)

_GRANT: Operation[None] = Operation(
    id="grant-user-project-access",
    method="POST",
    path="/users/{user_id}/project-access",
    body="application/json",
    decode="none",
    also="application/problem+json",
)

_REMOVE: Operation[None] = Operation(
    id="remove-user-project-access",
    method="DELETE",
    path="/users/{user_id}/project-access/{project_id}",
    decode="none",
    also="application/problem+json",
)


class UsersProjectAccess(Resource):
    """Users, project access."""

    def list(
        self,
        user_id: UUID | str,
        *,
        filter_organization_id: str | Omit = omit,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: str | Omit = omit,
    ) -> Pager[models.UserProjectAccess]:
        """List user project access.

        `GET /users/{user_id}/project-access` returns every `UserProjectAccess`.

        Args:
            user_id: Id of the user.
            filter_organization_id: Return only those with some `organization_id`.
            page_size: Items on a page. 1 to 200.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return self._pages(
            _LIST,
            path={"user_id": user_id},
            query={
                "filter[organization_id]": filter_organization_id,
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    def get(self, user_id: UUID | str, project_id: str) -> models.UserProjectAccess:
        """Get user project access.

        `GET /users/{user_id}/project-access/{project_id}` returns `UserProjectAccess`.

        Args:
            user_id: Id of the user.
            project_id: Id of the project.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"user_id": user_id, "project_id": project_id})

    def update(
        self,
        user_id: UUID | str,
        project_id: str,
        *,
        permissions: types.ProjectPermissions,
    ) -> None:
        """Update user project access.

        `PATCH /users/{user_id}/project-access/{project_id}` returns nothing.

        Args:
            user_id: Id of the user.
            project_id: Id of the project.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"user_id": user_id, "project_id": project_id},
            body={"permissions": permissions},
        )

    def grant(
        self, user_id: UUID | str, *, body: Sequence[types.GrantUserProjectAccessRequestItem]
    ) -> None:
        """Grant user project access.

        `POST /users/{user_id}/project-access` returns nothing.

        Args:
            user_id: Id of the user.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), ConflictError (409).
        """
        return self._call(_GRANT, path={"user_id": user_id}, body=body)

    def remove(self, user_id: UUID | str, project_id: str) -> None:
        """Remove user project access.

        `DELETE /users/{user_id}/project-access/{project_id}` returns nothing.

        Args:
            user_id: Id of the user.
            project_id: Id of the project.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_REMOVE, path={"user_id": user_id, "project_id": project_id})


class AsyncUsersProjectAccess(AsyncResource):
    """Users, project access."""

    def list(
        self,
        user_id: UUID | str,
        *,
        filter_organization_id: str | Omit = omit,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: str | Omit = omit,
    ) -> AsyncPager[models.UserProjectAccess]:
        """List user project access.

        `GET /users/{user_id}/project-access` returns every `UserProjectAccess`.

        Args:
            user_id: Id of the user.
            filter_organization_id: Return only those with some `organization_id`.
            page_size: Items on a page. 1 to 200.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return self._pages(
            _LIST,
            path={"user_id": user_id},
            query={
                "filter[organization_id]": filter_organization_id,
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    async def get(self, user_id: UUID | str, project_id: str) -> models.UserProjectAccess:
        """Get user project access.

        `GET /users/{user_id}/project-access/{project_id}` returns `UserProjectAccess`.

        Args:
            user_id: Id of the user.
            project_id: Id of the project.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"user_id": user_id, "project_id": project_id})

    async def update(
        self,
        user_id: UUID | str,
        project_id: str,
        *,
        permissions: types.ProjectPermissions,
    ) -> None:
        """Update user project access.

        `PATCH /users/{user_id}/project-access/{project_id}` returns nothing.

        Args:
            user_id: Id of the user.
            project_id: Id of the project.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"user_id": user_id, "project_id": project_id},
            body={"permissions": permissions},
        )

    async def grant(
        self, user_id: UUID | str, *, body: Sequence[types.GrantUserProjectAccessRequestItem]
    ) -> None:
        """Grant user project access.

        `POST /users/{user_id}/project-access` returns nothing.

        Args:
            user_id: Id of the user.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), ConflictError (409).
        """
        return await self._call(_GRANT, path={"user_id": user_id}, body=body)

    async def remove(self, user_id: UUID | str, project_id: str) -> None:
        """Remove user project access.

        `DELETE /users/{user_id}/project-access/{project_id}` returns nothing.

        Args:
            user_id: Id of the user.
            project_id: Id of the project.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_REMOVE, path={"user_id": user_id, "project_id": project_id})
