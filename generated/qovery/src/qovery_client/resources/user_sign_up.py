"""User sign up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Omit,
    Operation,
    Resource,
    omit,
)

if TYPE_CHECKING:
    from .. import types

_GET: Operation[models.SignUp] = Operation(
    id="getUserSignUp",
    method="GET",
    path="/admin/userSignUp",
    result=lambda: models.SignUp,
)

_CREATE: Operation[None] = Operation(
    id="createUserSignUp",
    method="POST",
    path="/admin/userSignUp",
    body="application/json",
    decode="none",
)


class UserSignUp(Resource):
    """User sign up."""

    def get(self) -> models.SignUp:
        """Get user sign up.

        `GET /admin/userSignUp` returns `SignUp`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET)

    def create(
        self,
        *,
        first_name: str,
        last_name: str,
        qovery_usage: str,
        type_of_use: types.TypeOfUseEnum,
        user_email: str,
        company_name: str | None | Omit = omit,
        company_size: types.CompanySizeEnum | Omit = omit,
        current_step: str | None | Omit = omit,
        dx_auth: bool | None | Omit = omit,
        infrastructure_hosting: str | None | Omit = omit,
        qovery_usage_other: str | None | Omit = omit,
        user_questions: str | None | Omit = omit,
        user_role: str | None | Omit = omit,
    ) -> None:
        """Create user sign up.

        `POST /admin/userSignUp` returns nothing.

        Args:
            type_of_use: One of `PERSONAL`, `SCHOOL`, `WORK`.
            company_size: One of `1-10`, `11-50`, `51-200`, `201-500`, `500+`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE,
            body={
                "first_name": first_name,
                "last_name": last_name,
                "qovery_usage": qovery_usage,
                "type_of_use": type_of_use,
                "user_email": user_email,
                "company_name": company_name,
                "company_size": company_size,
                "current_step": current_step,
                "dx_auth": dx_auth,
                "infrastructure_hosting": infrastructure_hosting,
                "qovery_usage_other": qovery_usage_other,
                "user_questions": user_questions,
                "user_role": user_role,
            },
        )


class AsyncUserSignUp(AsyncResource):
    """User sign up."""

    async def get(self) -> models.SignUp:
        """Get user sign up.

        `GET /admin/userSignUp` returns `SignUp`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET)

    async def create(
        self,
        *,
        first_name: str,
        last_name: str,
        qovery_usage: str,
        type_of_use: types.TypeOfUseEnum,
        user_email: str,
        company_name: str | None | Omit = omit,
        company_size: types.CompanySizeEnum | Omit = omit,
        current_step: str | None | Omit = omit,
        dx_auth: bool | None | Omit = omit,
        infrastructure_hosting: str | None | Omit = omit,
        qovery_usage_other: str | None | Omit = omit,
        user_questions: str | None | Omit = omit,
        user_role: str | None | Omit = omit,
    ) -> None:
        """Create user sign up.

        `POST /admin/userSignUp` returns nothing.

        Args:
            type_of_use: One of `PERSONAL`, `SCHOOL`, `WORK`.
            company_size: One of `1-10`, `11-50`, `51-200`, `201-500`, `500+`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE,
            body={
                "first_name": first_name,
                "last_name": last_name,
                "qovery_usage": qovery_usage,
                "type_of_use": type_of_use,
                "user_email": user_email,
                "company_name": company_name,
                "company_size": company_size,
                "current_step": current_step,
                "dx_auth": dx_auth,
                "infrastructure_hosting": infrastructure_hosting,
                "qovery_usage_other": qovery_usage_other,
                "user_questions": user_questions,
                "user_role": user_role,
            },
        )
