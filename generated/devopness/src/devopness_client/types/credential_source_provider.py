"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class CredentialSourceProviderDict(TypedDict):
    """`CredentialSourceProvider` with the property names used in JSON."""

    auth_type: types.ProviderAuthType

    callback_code: NotRequired[str]

    installation_id: NotRequired[str]

    setup_action: NotRequired[str]


CredentialSourceProvider: TypeAlias = models.CredentialSourceProvider | CredentialSourceProviderDict
