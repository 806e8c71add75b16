from typing import TypeAlias

from .operation_custom_settings import OperationCustomSettings

OperationCustomSettingsList: TypeAlias = list[OperationCustomSettings]
