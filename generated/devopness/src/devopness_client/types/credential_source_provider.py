"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class CredentialSourceProviderDict(TypedDict):
    """`CredentialSourceProvider` by the names of the wire."""

    auth_type: types.ProviderAuthType

    callback_code: NotRequired[str]

    installation_id: NotRequired[str]

    setup_action: NotRequired[str]


CredentialSourceProvider: TypeAlias = models.CredentialSourceProvider | CredentialSourceProviderDict
