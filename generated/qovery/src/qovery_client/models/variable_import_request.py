from .._runtime import Model
from .variable_import_request_var import VariableImportRequestVar


class VariableImportRequest(Model):
    overwrite: bool
    vars: list[VariableImportRequestVar]
