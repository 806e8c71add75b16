"""Users, profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Body,
    FileInput,
    Omit,
    Operation,
    Pager,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from uuid import UUID

_LIST: Operation[models.Profile] = Operation(
    id="list-profiles",
    method="GET",
    path="/profiles",
    result=lambda: models.ListProfilesResponse,
    paging=pages.HalLink(next=("_links", "next", "href"), items=("profiles",)),
)

_GET: Operation[models.Profile] = Operation(
    id="get-profile",
    method="GET",
    path="/profiles/{userId}",
    result=lambda: models.Profile,
)

_UPDATE: Operation[models.Profile] = Operation(
    id="update-profile",
    method="PATCH",
    path="/profiles/{userId}",
    body=Body("application/json", required=False),
    result=lambda: models.Profile,
)

_CREATE_PICTURE: Operation[models.CreateProfilePictureResponse] = Operation(
    id="create-profile-picture",
    method="POST",
    path="/profile/{uuid}/picture",
    body=Body("multipart/form-data", files=("file",)),
    result=lambda: models.CreateProfilePictureResponse,
)

_DELETE_PICTURE: Operation[None] = Operation(
    id="delete-profile-picture",
    method="DELETE",
    path="/profile/{uuid}/picture",
    decode="none",
)

_GET_ADDRESS: Operation[models.GetAddressResponse] = Operation(
    id="get-address",
    method="GET",
    path="/profiles/{userId}/address",
    result=lambda: models.GetAddressResponse,
)

_UPDATE_ADDRESS: Operation[models.UpdateAddressResponse] = Operation(
    id="update-address",
    method="PATCH",
    path="/profiles/{userId}/address",
    body=Body("application/json", required=False),
    result=lambda: models.UpdateAddressResponse,
)


class UsersProfiles(Resource):
    """Users, profiles."""

    def list(self) -> Pager[models.Profile]:
        """List profiles.

        `GET /profiles` returns every `Profile`.
        """
        return self._pages(_LIST)

    def get(self, user_id: str) -> models.Profile:
        """Get profile.

        `GET /profiles/{userId}` returns `Profile`.

        Args:
            user_id: Id of the user.
        """
        return self._call(_GET, path={"userId": user_id})

    def update(
        self,
        user_id: str,
        *,
        company_name: str | Omit = omit,
        company_role: str | Omit = omit,
        company_type: str | Omit = omit,
        current_password: str | Omit = omit,
        default_catalog: str | Omit = omit,
        display_name: str | Omit = omit,
        marketing: bool | Omit = omit,
        password: str | Omit = omit,
        picture: str | Omit = omit,
        project_options_url: str | Omit = omit,
        ui_colorscheme: str | Omit = omit,
        username: str | Omit = omit,
        vat_number: str | Omit = omit,
    ) -> models.Profile:
        """Update profile.

        `PATCH /profiles/{userId}` returns `Profile`.

        Args:
            user_id: Id of the user.
        """
        return self._call(
            _UPDATE,
            path={"userId": user_id},
            body={
                "company_name": company_name,
                "company_role": company_role,
                "company_type": company_type,
                "current_password": current_password,
                "default_catalog": default_catalog,
                "display_name": display_name,
                "marketing": marketing,
                "password": password,
                "picture": picture,
                "project_options_url": project_options_url,
                "ui_colorscheme": ui_colorscheme,
                "username": username,
                "vat_number": vat_number,
            },
        )

    def create_picture(
        self, uuid: UUID | str, *, file: FileInput | Omit = omit
    ) -> models.CreateProfilePictureResponse:
        """Create profile picture.

        `POST /profile/{uuid}/picture` returns `CreateProfilePictureResponse`.

        Args:
            uuid: UUID of the user or profile.
        """
        return self._call(_CREATE_PICTURE, path={"uuid": uuid}, body={"file": file})

    def delete_picture(self, uuid: UUID | str) -> None:
        """Delete profile picture.

        `DELETE /profile/{uuid}/picture` returns nothing.

        Args:
            uuid: UUID of the user or profile.
        """
        return self._call(_DELETE_PICTURE, path={"uuid": uuid})

    def get_address(self, user_id: str) -> models.GetAddressResponse:
        """Get address.

        `GET /profiles/{userId}/address` returns `GetAddressResponse`.

        Args:
            user_id: Id of the user.
        """
        return self._call(_GET_ADDRESS, path={"userId": user_id})

    def update_address(
        self,
        user_id: str,
        *,
        administrative_area: str | Omit = omit,
        country: str | Omit = omit,
        dependent_locality: str | Omit = omit,
        locality: str | Omit = omit,
        name_line: str | Omit = omit,
        postal_code: str | Omit = omit,
        premise: str | Omit = omit,
        sub_administrative_area: str | Omit = omit,
        sub_premise: str | Omit = omit,
        thoroughfare: str | Omit = omit,
    ) -> models.UpdateAddressResponse:
        """Update address.

        `PATCH /profiles/{userId}/address` returns `UpdateAddressResponse`.

        Args:
            user_id: Id of the user.
            administrative_area: Format `ISO ALPHA-2`.
            country: Format `ISO ALPHA-2`.
        """
        return self._call(
            _UPDATE_ADDRESS,
            path={"userId": user_id},
            body={
                "administrative_area": administrative_area,
                "country": country,
                "dependent_locality": dependent_locality,
                "locality": locality,
                "name_line": name_line,
                "postal_code": postal_code,
                "premise": premise,
                "sub_administrative_area": sub_administrative_area,
                "sub_premise": sub_premise,
                "thoroughfare": thoroughfare,
            },
        )


class AsyncUsersProfiles(AsyncResource):
    """Users, profiles."""

    def list(self) -> AsyncPager[models.Profile]:
        """List profiles.

        `GET /profiles` returns every `Profile`.
        """
        return self._pages(_LIST)

    async def get(self, user_id: str) -> models.Profile:
        """Get profile.

        `GET /profiles/{userId}` returns `Profile`.

        Args:
            user_id: Id of the user.
        """
        return await self._call(_GET, path={"userId": user_id})

    async def update(
        self,
        user_id: str,
        *,
        company_name: str | Omit = omit,
        company_role: str | Omit = omit,
        company_type: str | Omit = omit,
        current_password: str | Omit = omit,
        default_catalog: str | Omit = omit,
        display_name: str | Omit = omit,
        marketing: bool | Omit = omit,
        password: str | Omit = omit,
        picture: str | Omit = omit,
        project_options_url: str | Omit = omit,
        ui_colorscheme: str | Omit = omit,
        username: str | Omit = omit,
        vat_number: str | Omit = omit,
    ) -> models.Profile:
        """Update profile.

        `PATCH /profiles/{userId}` returns `Profile`.

        Args:
            user_id: Id of the user.
        """
        return await self._call(
            _UPDATE,
            path={"userId": user_id},
            body={
                "company_name": company_name,
                "company_role": company_role,
                "company_type": company_type,
                "current_password": current_password,
                "default_catalog": default_catalog,
                "display_name": display_name,
                "marketing": marketing,
                "password": password,
                "picture": picture,
                "project_options_url": project_options_url,
                "ui_colorscheme": ui_colorscheme,
                "username": username,
                "vat_number": vat_number,
            },
        )

    async def create_picture(
        self, uuid: UUID | str, *, file: FileInput | Omit = omit
    ) -> models.CreateProfilePictureResponse:
        """Create profile picture.

        `POST /profile/{uuid}/picture` returns `CreateProfilePictureResponse`.

        Args:
            uuid: UUID of the user or profile.
        """
        return await self._call(_CREATE_PICTURE, path={"uuid": uuid}, body={"file": file})

    async def delete_picture(self, uuid: UUID | str) -> None:
        """Delete profile picture.

        `DELETE /profile/{uuid}/picture` returns nothing.

        Args:
            uuid: UUID of the user or profile.
        """
        return await self._call(_DELETE_PICTURE, path={"uuid": uuid})

    async def get_address(self, user_id: str) -> models.GetAddressResponse:
        """Get address.

        `GET /profiles/{userId}/address` returns `GetAddressResponse`.

        Args:
            user_id: Id of the user.
        """
        return await self._call(_GET_ADDRESS, path={"userId": user_id})

    async def update_address(
        self,
        user_id: str,
        *,
        administrative_area: str | Omit = omit,
        country: str | Omit = omit,
        dependent_locality: str | Omit = omit,
        locality: str | Omit = omit,
        name_line: str | Omit = omit,
        postal_code: str | Omit = omit,
        premise: str | Omit = omit,
        sub_administrative_area: str | Omit = omit,
        sub_premise: str | Omit = omit,
        thoroughfare: str | Omit = omit,
    ) -> models.UpdateAddressResponse:
        """Update address.

        `PATCH /profiles/{userId}/address` returns `UpdateAddressResponse`.

        Args:
            user_id: Id of the user.
            administrative_area: Format `ISO ALPHA-2`.
            country: Format `ISO ALPHA-2`.
        """
        return await self._call(
            _UPDATE_ADDRESS,
            path={"userId": user_id},
            body={
                "administrative_area": administrative_area,
                "country": country,
                "dependent_locality": dependent_locality,
                "locality": locality,
                "name_line": name_line,
                "postal_code": postal_code,
                "premise": premise,
                "sub_administrative_area": sub_administrative_area,
                "sub_premise": sub_premise,
                "thoroughfare": thoroughfare,
            },
        )
