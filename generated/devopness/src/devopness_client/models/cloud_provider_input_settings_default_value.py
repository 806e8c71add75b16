from typing import TypeAlias

CloudProviderInputSettingsDefaultValue: TypeAlias = str | int | bool
